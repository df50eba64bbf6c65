# verdict: wrong
# line: 35
# why: hidden bias: the new value is computed and thrown away
import numpy as np

np.random.seed(0)
inputs = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
expected = np.array([[0], [1], [1], [0]])
epochs = 5000
lr = 0.5

W_hidden = np.random.uniform(size=(2, 3))
b_hidden = np.random.uniform(size=(1, 3))
W_out = np.random.uniform(size=(3, 1))
b_out = np.random.uniform(size=(1, 1))

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def sigmoid_derivative(x):
    return x * (1 - x)

for epoch in range(epochs):
    hidden = sigmoid(np.dot(inputs, W_hidden) + b_hidden)
    predicted = sigmoid(np.dot(hidden, W_out) + b_out)

    error = expected - predicted
    d_predicted = error * sigmoid_derivative(predicted)
    error_hidden = d_predicted.dot(W_out.T)
    d_hidden = error_hidden * sigmoid_derivative(hidden)

    W_out += hidden.T.dot(d_predicted) * lr
    b_out += np.sum(d_predicted, axis=0, keepdims=True) * lr
    W_hidden += inputs.T.dot(d_hidden) * lr
    b_hidden + np.sum(d_hidden, axis=0, keepdims=True) * lr
    if epoch % 1000 == 0:
        print("loss", np.mean(error ** 2))
print(predicted)
