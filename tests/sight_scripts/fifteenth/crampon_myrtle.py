# verdict: wrong
# line: 24
# why: the mean of all errors is used in place of each sample's error
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

# weight (kg, centred), height (cm, centred) -> 1 for female
X = np.array([[-9, -5], [11, 5], [8, 4], [-14, -6], [3, -1], [-4, 2]]) / 10
y_true = np.array([[1], [0], [0], [1], [0], [1]])

np.random.seed(22)
w_hidden = np.random.normal(size=(2, 3))
b_hidden = np.random.normal(size=(1, 3))
w_output = np.random.normal(size=(3, 1))
b_output = np.random.normal(size=(1, 1))
learn_rate = 0.3

for epoch in range(1001):
    hidden = sigmoid(X @ w_hidden + b_hidden)
    y_pred = sigmoid(hidden @ w_output + b_output)

    output_error = np.mean(y_true - y_pred)
    output_delta = output_error * y_pred * (1 - y_pred)
    hidden_delta = output_delta @ w_output.T * hidden * (1 - hidden)

    w_output += learn_rate * hidden.T @ output_delta
    b_output += learn_rate * output_delta.sum(axis=0, keepdims=True)
    w_hidden += learn_rate * X.T @ hidden_delta
    b_hidden += learn_rate * hidden_delta.sum(axis=0, keepdims=True)
    if epoch % 200 == 0:
        print("Epoch %d loss: %.3f" % (epoch, ((y_true - y_pred) ** 2).mean()))
