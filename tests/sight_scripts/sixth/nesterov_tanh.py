# verdict: wrong
# line: 22
# why: The look-ahead point is on the wrong side: the velocity already contains the minus sign.
import numpy as np

X = np.array([[-1,-1,1],[-1,1,1],[1,-1,1],[1,1,1]], dtype=float)
y = np.array([[0],[1],[1],[0]], dtype=float)
gen = np.random.RandomState(70)
theta0 = gen.randn(3, 4)
theta1 = gen.randn(4, 1)
v0, v1 = np.zeros((3, 4)), np.zeros((4, 1))


def gradients(t0, t1):
    h = np.tanh(X @ t0)
    o = 1 / (1 + np.exp(-h @ t1))
    do = (o - y) * o * (1 - o)
    return X.T @ (do @ t1.T * (1 - h * h)), h.T @ do, o


for k in range(600):
    g0, g1, o = gradients(theta0 - 0.9 * v0, theta1 - 0.9 * v1)
    v0 = 0.9 * v0 - 0.4 * g0
    v1 = 0.9 * v1 - 0.4 * g1
    theta0 = theta0 + v0
    theta1 = theta1 + v1
    if k % 100 == 0:
        print(k, np.abs(o - y).max())
