# verdict: right

# all weights in one long vector, octave style
import numpy as np
np.random.seed(16)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])

def unpack(theta):
    return theta[:12].reshape(3, 4), theta[12:].reshape(4, 1)

def pack(*mats):
    return np.concatenate([m.ravel() for m in mats])

def gradient(theta):
    A, B = unpack(theta)
    h = 1 / (1 + np.exp(-X @ A))
    o = 1 / (1 + np.exp(-h @ B))
    cost = 0.5 * np.sum((o - y) ** 2)
    do = (o - y) * o * (1 - o)
    dh = (do @ B.T) * h * (1 - h)
    return cost, pack(X.T @ dh, h.T @ do)

theta = np.random.uniform(-1, 1, 16)
for it in range(3000):
    cost, g = gradient(theta)
    theta = theta - 0.9 * g
    if it % 600 == 0:
        print("J = %.5f" % cost)
print("final", gradient(theta)[0])
