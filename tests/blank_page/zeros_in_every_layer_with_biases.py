# verdict: wrong
# first wrong: init
# line: 16
# mistake: init-zeros
# why: weights and biases of both layers are zero at the start, so all hidden units stay alike
import numpy as np

n_inputs, n_hidden, n_outputs = 2, 4, 1

# samples are columns
P = np.array([[0, 0, 1, 1], [0, 1, 0, 1]])
Q = np.array([[0, 1, 1, 0]])

model = {}
for name, rows, cols in (("hidden", n_hidden, n_inputs), ("output", n_outputs, n_hidden)):
    model[name] = {"weights": np.zeros((rows, cols)), "bias": np.zeros((rows, 1))}


def fire(part, signal):
    return 1 / (1 + np.exp(-(model[part]["weights"] @ signal + model[part]["bias"])))


for step in range(10000):
    hidden = fire("hidden", P)
    output = fire("output", hidden)
    delta_output = (Q - output) * output * (1 - output)
    delta_hidden = (model["output"]["weights"].T @ delta_output) * hidden * (1 - hidden)
    for part, delta, signal in (("output", delta_output, hidden), ("hidden", delta_hidden, P)):
        model[part]["weights"] += 0.5 * delta @ signal.T
        model[part]["bias"] += 0.5 * delta.sum(axis=1, keepdims=True)

print(output)
print(model["hidden"])
