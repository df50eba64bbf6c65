# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: linear output whose slope is 1, sigmoid hidden layer
import numpy as np
rng = np.random.default_rng(0)
X = np.hstack([rng.uniform(-1, 1, (10, 2)), np.ones((10, 1))])
y = (X[:, :1] * X[:, 1:2])           # product of the two numbers
w1 = rng.normal(size=(3, 6))
w2 = rng.normal(size=(6, 1)) * 0.3
step = 0.05
for epoch in range(4000):
    hidden = 1 / (1 + np.exp(-X @ w1))
    output = hidden @ w2             # nothing on top, it is a number not a class
    error = output - y
    back = error @ w2.T
    slope = hidden * (1 - hidden)
    grad2 = hidden.T @ error
    grad1 = X.T @ (back * slope)
    w2 -= step * grad2
    w1 -= step * grad1
    if epoch in (0, 10, 100, 1000, 3999):
        print(epoch, "mse", float((error ** 2).mean()))
