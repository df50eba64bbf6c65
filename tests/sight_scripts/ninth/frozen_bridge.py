# verdict: right

import numpy as np
np.random.seed(0)

def sigmoid(x):
    return 1/(1+np.exp(-x))

def sigmoid_output_to_derivative(output):
    return output*(1-output)

# recurrent network that adds binary numbers
binary_dim = 8
largest_number = pow(2, binary_dim)
def bits(n):
    return np.array([int(d) for d in format(n, '08b')])

alpha = 0.1
hidden_dim = 6
synapse_0 = 2*np.random.random((2, hidden_dim)) - 1
synapse_1 = 2*np.random.random((hidden_dim, 1)) - 1
synapse_h = 2*np.random.random((hidden_dim, hidden_dim)) - 1

for j in range(1500):
    a_int = np.random.randint(largest_number//2)
    b_int = np.random.randint(largest_number//2)
    a, b, c = bits(a_int), bits(b_int), bits(a_int + b_int)
    d = np.zeros_like(c)
    overallError = 0
    layer_2_deltas = []
    layer_1_values = [np.zeros(hidden_dim)]
    for position in range(binary_dim):
        X = np.array([[a[binary_dim - position - 1], b[binary_dim - position - 1]]])
        y = np.array([[c[binary_dim - position - 1]]])
        layer_1 = sigmoid(np.dot(X, synapse_0) + np.dot(layer_1_values[-1], synapse_h))
        layer_2 = sigmoid(np.dot(layer_1, synapse_1))
        layer_2_error = y - layer_2
        layer_2_deltas.append(layer_2_error*sigmoid_output_to_derivative(layer_2))
        overallError += np.abs(layer_2_error[0, 0])
        d[binary_dim - position - 1] = np.round(layer_2[0, 0])
        layer_1_values.append(layer_1.copy())

    up_0, up_1, up_h = np.zeros_like(synapse_0), np.zeros_like(synapse_1), np.zeros_like(synapse_h)
    future_layer_1_delta = np.zeros(hidden_dim)
    for position in range(binary_dim):
        X = np.array([[a[position], b[position]]])
        layer_1 = layer_1_values[-position-1]
        prev_layer_1 = np.atleast_2d(layer_1_values[-position-2])
        layer_2_delta = layer_2_deltas[-position-1]
        layer_1_delta = (future_layer_1_delta.dot(synapse_h.T) + layer_2_delta.dot(synapse_1.T)) * sigmoid_output_to_derivative(layer_1)
        up_1 += np.atleast_2d(layer_1).T.dot(layer_2_delta)
        up_h += prev_layer_1.T.dot(layer_1_delta)
        up_0 += X.T.dot(layer_1_delta)
        future_layer_1_delta = layer_1_delta
    synapse_0 += up_0 * alpha
    synapse_1 += up_1 * alpha
    synapse_h += up_h * alpha

    if j % 300 == 0:
        print("Error:", overallError)
        print("Pred:", d, "True:", c)
