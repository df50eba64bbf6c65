# verdict: wrong
# line: 29
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

rs = np.random.RandomState(14)
# three hidden layers of the same width
dims = [5, 5, 5, 5, 5]
L = len(dims) - 1
W = [rs.normal(0, 1, (dims[l + 1], dims[l])) for l in range(L)]
B = [rs.normal(0, 0.2, (dims[l + 1], 1)) for l in range(L)]

# shift register: the pattern moved on by one place
X = rs.randint(0, 2, (5, 20)).astype(float)
Y = np.roll(X, 1, axis=0)

def forward(X):
    acts = [X]
    for l in range(L):
        acts.append(sigmoid(W[l].dot(acts[l]) + B[l]))
    return acts

def backward(acts, Y):
    deltas = [None] * L
    deltas[-1] = (acts[-1] - Y)              # cross-entropy
    for l in range(L - 2, -1, -1):
        deltas[l] = W[l].T.dot(deltas[l + 1]) * acts[l + 1] * (1 - acts[l + 1])
    return deltas

def entropy(P, Y):
    return -np.mean(Y * np.log(P) + (1 - Y) * np.log(1 - P))

for epoch in range(2000):
    acts = forward(X)
    for l, d in enumerate(backward(acts, Y)):
        W[l] -= 0.8 / 20 * d.dot(acts[l].T)
        B[l] -= 0.8 / 20 * d.sum(axis=1, keepdims=True)
    if epoch % 400 == 0:
        print(epoch, entropy(acts[-1], Y))
print(entropy(forward(X)[-1], Y))
