# verdict: right
import numpy as np

np.random.seed(77)
data = np.random.rand(60, 2)
answer = (data[:, 0] * 3 - data[:, 1]) ** 2
answer = answer.reshape(60, 1)

hidden_weights = np.random.randn(2, 8)
hidden_bias = np.random.randn(1, 8)
output_weights = np.random.randn(8, 1)
output_bias = np.random.randn(1, 1)
speed = 0.02

for turn in range(3000):
    hidden = np.tanh(data @ hidden_weights + hidden_bias)
    result = hidden @ output_weights + output_bias
    difference = result - answer
    if turn % 500 == 0:
        print("turn", turn, "mean absolute error", np.mean(np.abs(difference)))
    push = np.sign(difference) / 60
    pushed_back = (1 - hidden * hidden) * (push @ output_weights.T)
    output_weights -= speed * (hidden.T @ push)
    output_bias -= speed * push.sum()
    hidden_weights -= speed * (data.T @ pushed_back)
    hidden_bias -= speed * pushed_back.sum(axis=0)
