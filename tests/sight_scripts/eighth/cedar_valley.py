# verdict: wrong
# line: 20
# also: 22
# why: The weights get the sum over the batch but the biases its mean, though all share one loss and rate.
import numpy as np
import numpy.random as npr

npr.seed(218)
X = npr.rand(12, 3)
Y = X[:, :1] ** 2 - X[:, 1:2] * X[:, 2:]
w1, b1 = npr.randn(3, 7) * .6, np.zeros(7)
w2, b2 = npr.randn(7, 1) * .6, np.zeros(1)
eta = 0.02
for it in range(1500):
    a = np.tanh(X.dot(w1) + b1)
    out = a.dot(w2) + b2
    d = out - Y
    da = d.dot(w2.T) * (1 - a * a)
    w2 -= eta * a.T.dot(d)
    b2 -= eta * d.mean(axis=0)
    w1 -= eta * X.T.dot(da)
    b1 -= eta * da.mean(axis=0)
print("final mse", np.square(out - Y).mean())
