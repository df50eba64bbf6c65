# verdict: wrong
# line: 21
# why: The mean over the rows is taken before backpropagation, so every row gets the same scalar error.
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def sigmoid(x):
    return 1/(1+np.exp(-x))

def run_experiment(alpha, hidden_size, iterations=3000):
    np.random.seed(1)
    syn0 = 2*np.random.random((3,hidden_size)) - 1
    syn1 = 2*np.random.random((hidden_size,1)) - 1
    errors = []
    for _ in range(iterations):
        layer_1 = sigmoid(X @ syn0)
        layer_2 = sigmoid(layer_1 @ syn1)

        layer_2_error = np.mean(layer_2 - y)
        errors.append(abs(layer_2_error))
        layer_2_delta = layer_2_error * layer_2 * (1 - layer_2)
        layer_1_delta = (layer_2_delta @ syn1.T) * layer_1 * (1 - layer_1)

        syn1 -= alpha * layer_1.T @ layer_2_delta
        syn0 -= alpha * X.T @ layer_1_delta
    return errors, layer_2

for alpha in [0.1, 1, 10]:
    for size in [3, 12]:
        errors, out = run_experiment(alpha, size)
        print(alpha, size, "first", round(errors[0], 4), "last", round(errors[-1], 6), "outputs", out.ravel().round(2))
