# verdict: wrong
# line: 18
# why: the softmax is normalised over the samples instead of the classes
"""Which season is it?  (temperature, daylight, leaves on the ground)"""
import numpy as np

rng = np.random.default_rng(1)
X = np.array([[-0.8, -0.9, 0.1], [-0.7, -0.8, 0.0],      # winter
              [0.1, 0.3, 0.0], [0.2, 0.2, 0.1],          # spring
              [0.9, 0.9, 0.0], [0.8, 1.0, 0.0],          # summer
              [0.1, -0.2, 0.9], [0.0, -0.3, 1.0]])       # autumn
season = np.array([0, 0, 1, 1, 2, 2, 3, 3])
T = np.eye(4)[season]


def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum(axis=0)


W1 = rng.normal(0, 0.8, (3, 7))
b1 = np.zeros((1, 7))
W2 = rng.normal(0, 0.8, (7, 4))
b2 = np.zeros((1, 4))

for epoch in range(1000):
    H = np.tanh(X @ W1 + b1)
    P = softmax(H @ W2 + b2)
    D2 = (P - T) / len(X)
    D1 = (D2 @ W2.T) * (1 - H ** 2)
    W2 -= 0.5 * H.T @ D2
    b2 -= 0.5 * D2.sum(0, keepdims=True)
    W1 -= 0.5 * X.T @ D1
    b1 -= 0.5 * D1.sum(0, keepdims=True)
    if epoch % 250 == 0:
        print(epoch, -np.log(P[np.arange(8), season]).mean())

print(P.round(2))
