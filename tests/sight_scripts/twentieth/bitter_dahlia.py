# verdict: wrong
# line: 20
# also: 28
# why: derivatives: softplus' derivative gets the output instead of z
import numpy as np

np.random.seed(34)
X = np.random.uniform(-1, 1, (5, 75))                 # features x samples
y = np.exp(-(X ** 2).sum(axis=0))

W1 = np.random.standard_normal((9, 5)) * 0.5
b1 = np.zeros(9)
w2 = np.random.standard_normal(9) * 0.3
b2 = np.array(0.0)

def softplus(z):
    return np.log1p(np.exp(z))

def softplus_deriv(z):
    return 1 / (1 + np.exp(-z))

rate = 0.02
for i in range(3000):
    z = np.tensordot(W1, X, axes=1) + b1[:, np.newaxis]
    a = softplus(z)
    out = np.tensordot(w2, a, axes=1) + b2
    err = y - out
    back = np.multiply.outer(w2, err) * softplus_deriv(a)
    w2 = w2 + rate * np.tensordot(a, err, axes=(1, 0)) / y.size
    b2 = b2 + rate * err.mean()
    W1 = W1 + rate * np.tensordot(back, X, axes=(1, 1)) / y.size
    b1 = b1 + rate * back.mean(axis=1)
    if i % 600 == 0:
        print(i, np.sqrt(np.mean(err ** 2)))
