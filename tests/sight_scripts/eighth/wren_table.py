# verdict: wrong
# line: 19
# why: The error is taken from the rounded answers instead of the outputs themselves.
import numpy as np

np.random.seed(620)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
weights_in = np.random.uniform(-1, 1, (3, 5))
weights_out = np.random.uniform(-1, 1, (5, 1))

def sigmoid(t):
    return 1 / (1 + np.exp(-t))

for step in range(2000):
    hidden = sigmoid(X @ weights_in)
    output = sigmoid(hidden @ weights_out)
    prediction = np.round(output)
    error = y - prediction
    output_delta = error * output * (1 - output)
    hidden_delta = output_delta @ weights_out.T * hidden * (1 - hidden)
    weights_out += 0.5 * hidden.T @ output_delta
    weights_in += 0.5 * X.T @ hidden_delta
print("prediction", prediction.ravel().astype(int), "output", output.ravel().round(2))
