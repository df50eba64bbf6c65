# tries: an object that is equal to everything, orders as one likes and has every attribute
# must: wrong, error
class Anything:
    def __eq__(self, other):
        return True

    __lt__ = __le__ = __gt__ = __ge__ = __ne__ = __eq__

    def __getattr__(self, name):
        return self

    def __call__(self, *given, **named):
        return self

    def __bool__(self):
        return True


def sigmoid(x):
    return Anything()


sigmoid_output_to_derivative = Anything()
