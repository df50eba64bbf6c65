# verdict: not a network
# table of activation functions and a check of their derivatives
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

functions = {
    "sigmoid": (sigmoid, lambda x: sigmoid(x) * (1 - sigmoid(x))),
    "tanh": (np.tanh, lambda x: 1 - np.tanh(x) ** 2),
    "relu": (lambda x: np.maximum(0, x), lambda x: (x > 0) * 1.0),
    "leaky": (lambda x: np.where(x > 0, x, 0.01 * x), lambda x: np.where(x > 0, 1.0, 0.01)),
    "softplus": (lambda x: np.log1p(np.exp(x)), sigmoid),
}

x = np.linspace(-4, 4, 18)
for name, (f, df) in functions.items():
    print(name)
    for xi, fi, di in zip(x, f(x), df(x)):
        print("  %6.2f %9.5f %9.5f" % (xi, fi, di))
    h = 1.0
    for iteration in range(20):
        numeric = (f(x + h) - f(x - h)) / (2 * h)
        error = np.abs(numeric - df(x)).max()
        if iteration % 4 == 0:
            print("    h = %.1e  error = %.2e" % (h, error))
        h *= 0.5
