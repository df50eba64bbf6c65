# verdict: wrong
# line: 29
# why: square hidden matrix is used without transposition in the backward pass
import numpy as np

rng = np.random.default_rng(80)
n = 7
X = rng.normal(size=(n, 55))
target = np.cumsum(X, axis=0)[-3:] * 0.3
target = np.sin(target)

net = {
    1: [rng.normal(size=(n, n)) / np.sqrt(n), np.zeros((n, 1))],
    2: [rng.normal(size=(n, n)) / np.sqrt(n), np.zeros((n, 1))],
    3: [rng.normal(size=(3, n)) / np.sqrt(n), np.zeros((3, 1))],
}

def forward():
    a = {0: X}
    for l in (1, 2):
        a[l] = np.tanh(net[l][0] @ a[l - 1] + net[l][1])
    a[3] = net[3][0] @ a[2] + net[3][1]
    return a

for step in range(500):
    a = forward()
    delta = {3: (a[3] - target) / X.shape[1]}
    delta[2] = net[3][0].T @ delta[3] * (1 - a[2] ** 2)
    delta[1] = net[2][0] @ delta[2] * (1 - a[1] ** 2)
    for l in net:
        net[l][0] -= 0.15 * delta[l] @ a[l - 1].T
        net[l][1] -= 0.15 * delta[l].sum(axis=1, keepdims=True)
    if step % 100 == 0:
        print(step, 0.5 * np.sum((a[3] - target) ** 2) / X.shape[1])
