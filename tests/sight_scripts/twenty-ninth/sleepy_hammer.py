# verdict: right
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

np.random.seed(10)
# seven segment display -> is the digit even?
segments = ["1110111", "0010010", "1011101", "1011011", "0111010",
            "1101011", "1101111", "1010010", "1111111", "1111011"]
inputs = np.array([[int(c) for c in s] for s in segments])
even = np.array([[1 - i % 2] for i in range(10)])

w_hidden = np.random.uniform(-1, 1, (7, 6))
b_hidden = np.random.uniform(-1, 1, (1, 6))
w_output = np.random.uniform(-1, 1, (6, 1))
b_output = np.random.uniform(-1, 1, (1, 1))

alpha0 = 1.0
decay = 0.001
for epoch in range(3000):
    alpha = alpha0 / (1 + decay * epoch)
    hidden = sigmoid(np.dot(inputs, w_hidden) + b_hidden)
    output = sigmoid(np.dot(hidden, w_output) + b_output)

    error = even - output
    d_output = error * output * (1 - output)
    d_hidden = d_output.dot(w_output.T) * hidden * (1 - hidden)

    w_output = w_output + alpha * hidden.T.dot(d_output)
    b_output = b_output + alpha * np.sum(d_output, axis=0, keepdims=True)
    w_hidden = w_hidden + alpha * inputs.T.dot(d_hidden)
    b_hidden = b_hidden + alpha * np.sum(d_hidden, axis=0, keepdims=True)
    if epoch % 500 == 0:
        print(epoch, alpha, float(np.sum(error ** 2)))
print(np.hstack([even, output.round(3)]))
