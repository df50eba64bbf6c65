# verdict: wrong
# line: 17
# why: alpha: Floor division makes the learning rate 0, so nothing ever moves.
import numpy as np
np.random.seed(0)

# 3x3 patterns: a cross, a square, a diagonal
patterns = np.array([
    [0, 1, 0, 1, 1, 1, 0, 1, 0],
    [1, 1, 1, 1, 0, 1, 1, 1, 1],
    [1, 0, 0, 0, 1, 0, 0, 0, 1],
], dtype=float)
X = np.vstack([patterns + 0.1 * np.random.randn(3, 9) for _ in range(10)])
T = np.vstack([np.eye(3)] * 10)

EPOCHS = 300
LEARNING_RATE = 1 // 20

w_ih = np.random.randn(9, 7) * 0.4
w_ho = np.random.randn(7, 3) * 0.4

for epoch in range(EPOCHS):
    hidden = 1 / (1 + np.exp(-X.dot(w_ih)))
    output = 1 / (1 + np.exp(-hidden.dot(w_ho)))
    output_error = T - output
    output_delta = output_error * output * (1 - output)
    hidden_delta = output_delta.dot(w_ho.T) * hidden * (1 - hidden)
    w_ho += LEARNING_RATE * hidden.T.dot(output_delta)
    w_ih += LEARNING_RATE * X.T.dot(hidden_delta)
    if epoch % 50 == 0:
        print("Epoch %d: error %.4f" % (epoch, np.mean(output_error ** 2)))
