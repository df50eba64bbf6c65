# verdict: right
import numpy as np
rng = np.random.default_rng(5)

X = [np.array([0., 0., 1.]), np.array([0., 1., 1.]), np.array([1., 0., 1.]), np.array([1., 1., 1.])]
y = [0., 1., 1., 0.]
layer_one = rng.uniform(-1, 1, (3, 4))
layer_two = rng.uniform(-1, 1, 4)

def squash(z):
    return 1. / (1. + np.exp(-z))

errors = []
for round_ in range(3000):
    total = 0.
    for i in range(4):
        hid = squash(X[i] @ layer_one)
        out = squash(hid @ layer_two)
        err = y[i] - out
        total += err ** 2
        blame_out = err * out * (1 - out)
        blame_hid = blame_out * layer_two * hid * (1 - hid)
        layer_two += blame_out * hid
        layer_one += X[i][:, None] * blame_hid[None, :]
    errors.append(total)
print("first", errors[0], "last", errors[-1])
