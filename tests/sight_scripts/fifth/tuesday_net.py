# verdict: wrong
# line: 15
# also: 16
# why: The accumulators dW1, dW2 are made once outside the epoch loop and never reset.
import numpy as np
np.random.seed(23)

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

data = [(np.array([[0, 0, 1]]), 0), (np.array([[0, 1, 1]]), 1),
        (np.array([[1, 0, 1]]), 1), (np.array([[1, 1, 1]]), 1)]
W1 = np.random.randn(3, 3)
W2 = np.random.randn(3, 1)
dW1, dW2 = np.zeros((3, 3)), np.zeros((3, 1))
for epoch in range(300):
    total = 0
    for x, t in data:
        h = sigmoid(x @ W1)
        o = sigmoid(h @ W2)
        total += ((o - t) ** 2).item()
        do = (o - t) * o * (1 - o)
        dh = do @ W2.T * h * (1 - h)
        dW2 += h.T @ do
        dW1 += x.T @ dh
    W1 -= 0.2 * dW1
    W2 -= 0.2 * dW2
    if epoch % 100 == 0:
        print(epoch, total)
