# verdict: wrong
# line: 25
# also: 24
# why: hidden delta uses the output weights after their update
import numpy as np

data = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]])
labels = np.array([[0], [1], [1], [0]])

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

np.random.seed(2)
W_in = np.random.normal(0, 1, (3, 4))
W_out = np.random.normal(0, 1, (4, 1))
alpha = 0.9

for i in range(3000):
    hidden = sigmoid(data.dot(W_in))
    output = sigmoid(hidden.dot(W_out))
    error = labels - output

    output_delta = error * output * (1 - output)
    W_out += hidden.T.dot(output_delta) * alpha
    hidden_delta = output_delta.dot(W_out.T) * hidden * (1 - hidden)
    W_in += data.T.dot(hidden_delta) * alpha

    if i % 500 == 0:
        print("loss:", np.mean(error ** 2))

print(output)
