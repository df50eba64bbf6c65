# verdict: wrong
# line: 31
# why: hidden delta: sigmoid_derivative expects the weighted sum, but gets the activation: the sigmoid is applied twice.
import numpy as np

np.random.seed(23)

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def sigmoid_derivative(x):
    return sigmoid(x) * (1 - sigmoid(x))

training_inputs = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1], [1, 1, 0]], dtype=float)
training_outputs = np.array([[0, 1, 1, 0, 1]]).T

weights_ih = np.random.normal(0.0, 1.0, (3, 6))
bias_h = np.random.normal(0.0, 1.0, (1, 6))
weights_ho = np.random.normal(0.0, 1.0, (6, 1))
bias_o = np.random.normal(0.0, 1.0, (1, 1))

learning_rate = 0.5
for iteration in range(5000):
    hidden_in = np.dot(training_inputs, weights_ih) + bias_h
    hidden_out = sigmoid(hidden_in)
    final_in = np.dot(hidden_out, weights_ho) + bias_o
    final_out = sigmoid(final_in)

    error = training_outputs - final_out
    d_final = error * sigmoid_derivative(final_in)
    d_hidden = np.dot(d_final, weights_ho.T) * sigmoid_derivative(hidden_out)

    weights_ho += learning_rate * np.dot(hidden_out.T, d_final)
    bias_o += learning_rate * np.sum(d_final, axis=0, keepdims=True)
    weights_ih += learning_rate * np.dot(training_inputs.T, d_hidden)
    bias_h += learning_rate * np.sum(d_hidden, axis=0, keepdims=True)

print("Output after training:")
print(final_out)
