# verdict: right
import numpy as np

# all parameters in one vector, views into it (habit from scipy.optimize)
rng = np.random.default_rng(314)
nin, nh, nout = 3, 7, 2
cuts = np.cumsum([nin * nh, nh, nh * nout, nout])
theta = rng.normal(0, 0.4, cuts[-1])

def unpack(v):
    return (v[:cuts[0]].reshape(nin, nh), v[cuts[0]:cuts[1]],
            v[cuts[1]:cuts[2]].reshape(nh, nout), v[cuts[2]:])

def cost_and_grad(v, X, T):
    W, b, U, c = unpack(v)
    A = np.arctan(X @ W + b)
    O = A @ U + c
    R = O - T
    J = 0.5 * np.vdot(R, R) / len(X)
    g = np.empty_like(v)
    gW, gb, gU, gc = unpack(g)
    D = R / len(X)
    gU[...] = A.T @ D
    gc[...] = D.sum(axis=0)
    E = (D @ U.T) / (1 + (X @ W + b) ** 2)
    gW[...] = X.T @ E
    gb[...] = E.sum(axis=0)
    return J, g

X = rng.uniform(-1, 1, (50, nin))
T = np.c_[X[:, 0] * X[:, 1] - X[:, 2], np.cos(2 * X[:, 0])]

for k in range(1500):
    J, g = cost_and_grad(theta, X, T)
    theta -= 0.3 * g
    if k % 300 == 0:
        print(k, J, np.abs(g).max())
print(J)
