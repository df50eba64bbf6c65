# verdict: wrong
# line: 24
import numpy as np

generator = np.random.default_rng(59)

# target: distance of two points on a line, from noisy coordinates
points = generator.uniform(-1, 1, (128, 2))
distance = np.abs(points[:, :1] - points[:, 1:])

w_1 = generator.normal(0, 1, (2, 10))
b_1 = np.zeros((1, 10))
w_2 = generator.normal(0, 0.5, (10, 1))
b_2 = np.zeros((1, 1))
learning_rate = 0.05
batch_size = 16

for epoch in range(60):
    shuffled = generator.permutation(128)
    epoch_loss = 0
    for begin in range(0, 128, batch_size):
        chosen = shuffled[begin:begin + batch_size]
        x = points[chosen]
        t = distance[begin:begin + batch_size]

        hidden = np.tanh(x @ w_1 + b_1)
        y = hidden @ w_2 + b_2
        epoch_loss += np.sum((y - t) ** 2)

        grad_y = 2 * (y - t) / batch_size
        grad_hidden = (grad_y @ w_2.T) * (1 - hidden ** 2)
        w_2 = w_2 - learning_rate * hidden.T @ grad_y
        b_2 = b_2 - learning_rate * grad_y.sum(axis=0, keepdims=True)
        w_1 = w_1 - learning_rate * x.T @ grad_hidden
        b_1 = b_1 - learning_rate * grad_hidden.sum(axis=0, keepdims=True)
    if epoch % 12 == 0:
        print(epoch, epoch_loss / 128)
