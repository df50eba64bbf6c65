# verdict: wrong
# line: 19
# also: 21
# why: loop: the hidden layer is computed once before the loop and never again, so it's stale when its weights change
import numpy as np

np.random.seed(17)

# learn y = x^2 on [-1, 1]
X = np.linspace(-1, 1, 21).reshape(21, 1)
T = X ** 2

W1 = np.random.randn(1, 10)
b1 = np.random.randn(10)
W2 = np.random.randn(10, 1) * 0.2
b2 = np.zeros(1)
eta = 0.05

H = np.tanh(X.dot(W1) + b1)
for epoch in range(4000):
    O = H.dot(W2) + b2
    E = O - T
    dO = E / len(X)
    dH = dO.dot(W2.T) * (1 - H ** 2)
    W2 -= eta * H.T.dot(dO)
    b2 -= eta * dO.sum(axis=0)
    W1 -= eta * X.T.dot(dH)
    b1 -= eta * dH.sum(axis=0)
    if epoch % 1000 == 0:
        print("epoch %4d   mse %.6f" % (epoch, (E ** 2).mean()))

print("mse at the end %.6f" % (E ** 2).mean())
