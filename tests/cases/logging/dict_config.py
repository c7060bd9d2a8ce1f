import logging
import logging.config

CONFIG = {
    'version': 1,
    'disable_existing_loggers': False,
    'formatters': {
        'short': {'format': '{levelname[0]}|{name}|{message}', 'style': '{'},
        'long': {'format': '%(asctime)s %(message)s', 'datefmt': 'DATE'},
    },
    'filters': {'only_svc': {'()': 'logging.Filter', 'name': 'svc'}},
    'handlers': {
        'console': {
            'class': 'logging.StreamHandler', 'formatter': 'short', 'stream': 'ext://sys.stdout', 'level': 'INFO',
            'filters': ['only_svc'],
        },
        'second': {
            'class': 'logging.StreamHandler', 'formatter': 'long', 'stream': 'ext://sys.stdout', 'level': 'ERROR',
        },
    },
    'loggers': {
        'svc': {'handlers': ['console'], 'level': 'DEBUG', 'propagate': False},
        'svc.sub': {'handlers': ['second'], 'level': 'INFO'},
    },
    'root': {'level': 'WARNING', 'handlers': []},
}
logging.config.dictConfig(CONFIG)
logging.getLogger('svc').info('configured %s', 'ok')
logging.getLogger('svc').debug('hidden')
logging.getLogger('svc.sub').error('from sub')
print(logging.getLogger().level, logging.getLogger('svc').propagate, logging.getHandlerByName('console') is not None)


def attempt(config):
    try:
        logging.config.dictConfig(config)
    except ValueError as e:
        print('ValueError', e, '|', repr(e.__cause__))


attempt({'version': 2})
attempt({})
attempt({'version': 1, 'handlers': {'h': {'class': 'logging.StreamHandler', 'nonsense': 1}}})
attempt({'version': 1, 'handlers': {'h': {'class': 'logging.NullHandler', 'formatter': 'missing'}}})
attempt({'version': 1, 'root': {'handlers': ['missing']}})
attempt({'version': 1, 'loggers': {'x': {'level': 'LOUD'}}})
