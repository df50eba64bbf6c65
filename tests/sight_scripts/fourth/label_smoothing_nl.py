# verdict: right
# why: Softmax with smoothed labels; p minus the smoothed targets is the gradient of that cross-entropy.
# kolommen = voorbeelden
import numpy as np
np.random.seed(37)
def softmax(z):
    z = np.exp(z - z.max(axis=0))
    return z / z.sum(axis=0)
def plus1(A):
    return np.vstack((A, np.ones(A.shape[1])))

klasse = np.random.randint(3, size=99)
X = np.random.randn(2, 99) * .4 + np.array([[0, 1, -1], [1, -1, -1]])[:, klasse]
doel = np.full((3, 99), 0.1 / 3)
doel[klasse, np.arange(99)] += 0.9
W1 = np.random.randn(8, 3) * .5
W2 = np.random.randn(3, 9) * .5
for ronde in range(500):
    A1 = np.maximum(W1 @ plus1(X), 0)
    P = softmax(W2 @ plus1(A1))
    D2 = (P - doel) / 99
    D1 = (W2[:, :-1].T @ D2) * (A1 > 0)
    W2 = W2 - 0.4 * D2 @ plus1(A1).T
    W1 = W1 - 0.4 * D1 @ plus1(X).T
    if ronde % 100 == 0:
        print("ronde", ronde, "goed", (P.argmax(0) == klasse).mean())
