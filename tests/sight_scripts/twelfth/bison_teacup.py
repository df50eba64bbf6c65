# verdict: wrong
# line: 33
# why: the ones column stands last but the first column is dropped
import numpy as np

rng = np.random.RandomState(36)


def add_ones(M):
    return np.hstack([M, np.ones((len(M), 1))])


def sigmoid(M):
    return 1 / (1 + np.exp(-M))


# 3x3 pictures: is it a plus sign or a cross?
plus = np.array([0, 1, 0, 1, 1, 1, 0, 1, 0.])
cross = np.array([1, 0, 1, 0, 1, 0, 1, 0, 1.])
images = np.array([np.abs(p - 0.2 * rng.rand(9)) for p in (plus, cross) * 4])
labels = np.array([[1.0], [0.0]] * 4)

W1 = rng.normal(0, 0.5, (10, 4))
W2 = rng.normal(0, 0.5, (5, 1))

for epoch in range(800):
    A0 = add_ones(images)
    S1 = sigmoid(A0 @ W1)
    A1 = add_ones(S1)
    S2 = sigmoid(A1 @ W2)

    D2 = (S2 - labels) * S2 * (1 - S2)
    B1 = (D2 @ W2.T)[:, 1:]
    D1 = B1 * S1 * (1 - S1)

    W2 -= 0.5 * (A1.T @ D2)
    W1 -= 0.5 * (A0.T @ D1)
    if epoch % 200 == 0:
        print(epoch, float(np.mean((S2 - labels) ** 2)))

print(S2.ravel().round(2))
