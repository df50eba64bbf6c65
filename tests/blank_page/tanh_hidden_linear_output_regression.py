# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: tanh hidden units with slope 1-h**2 and a linear output whose slope is 1: the exact gradient of the squared error of a small regression
import numpy as np

# fit y = x^2 on seven points
points = np.linspace(-1, 1, 7).reshape(-1, 1)
heights = points ** 2

rng = np.random.RandomState(0)
W1 = rng.normal(0, 1.0, (1, 8))
b1 = rng.normal(0, 0.5, (1, 8))
W2 = rng.normal(0, 0.3, (8, 1))
b2 = np.zeros((1, 1))
step = 0.02

for n in range(15001):
    H = np.tanh(points @ W1 + b1)
    Y = H @ W2 + b2                     # linear: nothing squashes the output
    E = Y - heights

    gW2 = H.T @ E
    gb2 = E.sum(axis=0, keepdims=True)
    back = (E @ W2.T) * (1 - H ** 2)
    gW1 = points.T @ back
    gb1 = back.sum(axis=0, keepdims=True)

    for p, g in ((W1, gW1), (b1, gb1), (W2, gW2), (b2, gb2)):
        p -= step * g

    if n % 3000 == 0:
        print(f"{n:6d}  half squared error {0.5 * (E ** 2).sum():.6f}")
