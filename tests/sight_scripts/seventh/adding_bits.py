# verdict: wrong
# line: 75
# also: 67, 73, 74
# why: The update sums of the recurrent weights are not set back after they have been used.
import numpy as np

np.random.seed(4)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def slope(output):
    return output * (1 - output)


binary_dim = 6
largest_number = 2 ** binary_dim
int2binary = np.array([[(i >> k) & 1 for k in reversed(range(binary_dim))] for i in range(largest_number)])

alpha = 0.02
input_dim = 2
hidden_dim = 12
output_dim = 1

U = 2 * np.random.random((input_dim, hidden_dim)) - 1
V = 2 * np.random.random((hidden_dim, output_dim)) - 1
W = 2 * np.random.random((hidden_dim, hidden_dim)) - 1

gU = np.zeros_like(U)
gV = np.zeros_like(V)
gW = np.zeros_like(W)

for j in range(3000):
    a_int = np.random.randint(largest_number // 2)
    b_int = np.random.randint(largest_number // 2)
    a = int2binary[a_int]
    b = int2binary[b_int]
    c = int2binary[a_int + b_int]
    d = np.zeros_like(c)
    overall_error = 0

    layer_2_deltas = []
    layer_1_values = [np.zeros(hidden_dim)]

    for position in range(binary_dim):
        bit = binary_dim - position - 1
        X = np.array([[a[bit], b[bit]]])
        y = np.array([[c[bit]]])
        layer_1 = sigmoid(np.dot(X, U) + np.dot(layer_1_values[-1], W))
        layer_2 = sigmoid(np.dot(layer_1, V))
        layer_2_error = y - layer_2
        layer_2_deltas.append(layer_2_error * slope(layer_2))
        overall_error += np.abs(layer_2_error[0, 0])
        d[bit] = int(layer_2[0, 0] > 0.5)
        layer_1_values.append(layer_1)

    future_layer_1_delta = np.zeros((1, hidden_dim))
    for position in range(binary_dim):
        X = np.array([[a[position], b[position]]])
        layer_1 = layer_1_values[-position - 1]
        prev_layer_1 = layer_1_values[-position - 2]
        layer_2_delta = layer_2_deltas[-position - 1]
        layer_1_delta = (future_layer_1_delta.dot(W.T) + layer_2_delta.dot(V.T)) * slope(layer_1)
        gV += layer_1.T.dot(layer_2_delta)
        gW += np.atleast_2d(prev_layer_1).T.dot(layer_1_delta)
        gU += X.T.dot(layer_1_delta)
        future_layer_1_delta = layer_1_delta

    U += gU * alpha
    V += gV * alpha
    W += gW * alpha
    gU *= 0
    gV *= 0

    if j % 500 == 0:
        print("Error:", round(float(overall_error), 4), " ", a_int, "+", b_int, "=", int("".join(str(q) for q in d), 2))
