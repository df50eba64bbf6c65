# verdict: wrong
# line: 18
# why: late binding: every closure updates the last layer, the others never move
import numpy as np

rng = np.random.default_rng(62)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
Y = np.array([[0], [1], [1], [0]], dtype=float)
shapes = [(3, 6), (6, 4), (4, 1)]
W = [rng.normal(size=s) for s in shapes]
G = [np.zeros(s) for s in shapes]
rate = 1.0

# one little update function per layer
updates = []
for i in range(len(W)):
    def update():
        W[i] -= rate * G[i]
    updates.append(update)


def forward():
    acts = [X]
    for w in W:
        acts.append(1 / (1 + np.exp(-acts[-1] @ w)))
    return acts


def backward(acts):
    d = (acts[-1] - Y) * acts[-1] * (1 - acts[-1])
    G[2][:] = acts[2].T @ d
    d = (d @ W[2].T) * acts[2] * (1 - acts[2])
    G[1][:] = acts[1].T @ d
    d = (d @ W[1].T) * acts[1] * (1 - acts[1])
    G[0][:] = acts[0].T @ d


for epoch in range(2000):
    acts = forward()
    backward(acts)
    for update in updates:
        update()
    if epoch % 500 == 0:
        print(epoch, 0.5 * np.sum((acts[-1] - Y) ** 2))

print(acts[-1].ravel())
