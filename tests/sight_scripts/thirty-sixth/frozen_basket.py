# verdict: right
# the way we did it in Octave: one long vector theta, unrolled and rolled
import numpy as np

nin, nhid, nout = 2, 7, 2
rng = np.random.RandomState(4)

size1 = nhid * (nin + 1)
size2 = nout * (nhid + 1)
theta = 0.24 * (2 * rng.rand(size1 + size2) - 1) * 4


def unroll(t):
    return t[:size1].reshape(nhid, nin + 1), t[size1:].reshape(nout, nhid + 1)


def nnCostFunction(t, X, Y, lam):
    Theta1, Theta2 = unroll(t)
    m = X.shape[0]
    A1 = np.hstack([np.ones((m, 1)), X])
    A2 = np.hstack([np.ones((m, 1)), 1 / (1 + np.exp(-A1 @ Theta1.T))])
    A3 = 1 / (1 + np.exp(-A2 @ Theta2.T))

    J = -np.sum(Y * np.log(A3) + (1 - Y) * np.log(1 - A3)) / m
    J += lam / (2 * m) * (np.sum(Theta1[:, 1:] ** 2) + np.sum(Theta2[:, 1:] ** 2))

    D3 = A3 - Y
    D2 = (D3 @ Theta2)[:, 1:] * A2[:, 1:] * (1 - A2[:, 1:])
    G2 = D3.T @ A2 / m
    G1 = D2.T @ A1 / m
    G2[:, 1:] += lam / m * Theta2[:, 1:]
    G1[:, 1:] += lam / m * Theta1[:, 1:]
    return J, np.concatenate([G1.ravel(), G2.ravel()])


# two targets: inside the circle? right of the diagonal?
X = rng.uniform(-1, 1, (80, 2))
Y = np.column_stack([(X ** 2).sum(1) < 0.5, X[:, 0] > X[:, 1]]).astype(float)

lam = 0.02
for it in range(1500):
    J, grad = nnCostFunction(theta, X, Y, lam)
    theta = theta - 1.5 * grad
    if it % 300 == 0:
        print('Iteration %4d | Cost: %.5f' % (it, J))
