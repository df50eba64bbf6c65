# verdict: wrong
# line: 28
# also: 33, 34
import numpy as np

X = np.array([
    [1, 0, 0, 1],
    [0, 1, 0, 1],
    [0, 0, 1, 1],
    [1, 1, 0, 1],
    [0, 1, 1, 1],
    [1, 0, 1, 1],
])
Y = np.array([[0], [0], [0], [1], [1], [1]])   # two switches on -> lamp

def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))

np.random.seed(123)
weights_ih = np.random.uniform(-1, 1, (4, 5))
weights_ho = np.random.uniform(-1, 1, (5, 1))
learning_rate = 0.5

for epoch in range(2000):
    hidden = sigmoid(X.dot(weights_ih))
    output = sigmoid(hidden.dot(weights_ho))

    output_error = output - Y
    output_delta = output_error * output * (1 - output)
    hidden_error = output_delta.dot(weights_ho.T)
    hidden_delta = hidden_error * hidden * (1 - hidden)

    weights_ho += learning_rate * hidden.T.dot(output_delta)
    weights_ih += learning_rate * X.T.dot(hidden_delta)

    if epoch % 400 == 0:
        print("loss:", np.mean(output_error ** 2))

for x, o in zip(X, output):
    print(x[:3], "->", o[0])
