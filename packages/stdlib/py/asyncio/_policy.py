"""Event loop policies: there is one loop, and one policy that gives it."""
from asyncio._core import get_event_loop, new_event_loop, set_event_loop


class AbstractEventLoopPolicy:
    def get_event_loop(self):
        raise NotImplementedError

    def set_event_loop(self, loop):
        raise NotImplementedError

    def new_event_loop(self):
        raise NotImplementedError


class DefaultEventLoopPolicy(AbstractEventLoopPolicy):
    def get_event_loop(self):
        return get_event_loop()

    def set_event_loop(self, loop):
        set_event_loop(loop)

    def new_event_loop(self):
        return new_event_loop()


class _State:
    def __init__(self):
        self.policy = None


_state = _State()


def get_event_loop_policy():
    if _state.policy is None:
        _state.policy = DefaultEventLoopPolicy()
    return _state.policy


def set_event_loop_policy(policy):
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        raise TypeError(f"policy must be an instance of AbstractEventLoopPolicy or None, not '{type(policy).__name__}'")
    if policy is not None and type(policy) is not DefaultEventLoopPolicy:
        raise NotImplementedError('pyw: an event loop policy')
    _state.policy = policy
