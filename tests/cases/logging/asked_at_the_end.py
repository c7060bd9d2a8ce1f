"""logging: warn, shutdown, the default port; what handlers are asked at the end."""
import logging
import logging.config
import sys

print(logging.config.DEFAULT_LOGGING_CONFIG_PORT)


class Noisy(logging.StreamHandler):
    def flush(self):
        sys.stdout.write('flush ')
        super().flush()

    def close(self):
        sys.stdout.write('close\n')
        super().close()


h = Noisy(sys.stdout)
logging.basicConfig(level=logging.DEBUG, handlers=[h], format='%(levelname)s:%(message)s')
import warnings
warnings.simplefilter('ignore')
logging.warn('old %s', 'name')
logging.getLogger('x').warn('older')
