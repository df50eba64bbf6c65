# tries: an exception that raises when it is looked at
# must: error, crash
class Meta(type):
    def __getattribute__(cls, name):
        if name in ("__name__", "__module__"):
            raise SystemExit(0)
        return super().__getattribute__(name)


class Mine(BaseException, metaclass=Meta):
    def __str__(self):
        raise SystemExit(0)

    __repr__ = __str__

    @property
    def __traceback__(self):
        raise SystemExit(0)


def attack():
    raise Mine


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
