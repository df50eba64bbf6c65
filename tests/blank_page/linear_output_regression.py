# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: sigmoid hidden layer, linear output with slope one, fits a curve
# approximating a parabola with 6 sigmoids
import numpy as np

xs = np.linspace(-1, 1, 15).reshape(-1, 1)
ys = xs ** 2
ones = np.ones((15, 1))
inputs = np.concatenate([xs, ones], axis=1)

np.random.seed(5)
A = np.random.uniform(-2, 2, size=(2, 6))
B = np.random.uniform(-0.5, 0.5, size=(6, 1))


def sigmoid(u):
    return 1 / (1 + np.exp(-u))


step = 0.02
for n in range(30000):
    hid = sigmoid(inputs @ A)
    pred = hid @ B                 # no squashing here, so slope is 1
    diff = pred - ys
    back = diff @ B.T * hid * (1 - hid)
    B = B - step * hid.T @ diff
    A = A - step * inputs.T @ back
    if n % 5000 == 0:
        print(n, 'sum of squares', (diff ** 2).sum())

for x, t, p in zip(xs[:, 0], ys[:, 0], pred[:, 0]):
    print('%6.2f %6.3f %6.3f' % (x, t, p))
