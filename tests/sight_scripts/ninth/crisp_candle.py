# verdict: wrong
# line: 56
# also: 53, 57
# why: the delta of the following time step is never carried over, it stays zero

import numpy as np
np.random.seed(34)

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
w_in = 2*np.random.random((2, hidden_dim)) - 1
w_out = 2*np.random.random((hidden_dim, 1)) - 1
w_rec = 2*np.random.random((hidden_dim, hidden_dim)) - 1

for j in range(1500):
  a_int = np.random.randint(largest_number//2)
  b_int = np.random.randint(largest_number//2)
  a, b, c = bits(a_int), bits(b_int), bits(a_int + b_int)
  d = np.zeros_like(c)
  overallError = 0
  out_deltas = []
  hidden_hist = [np.zeros(hidden_dim)]
  for position in range(binary_dim):
    X = np.array([[a[binary_dim - position - 1], b[binary_dim - position - 1]]])
    y = np.array([[c[binary_dim - position - 1]]])
    layer_1 = sigmoid(np.dot(X, w_in) + np.dot(hidden_hist[-1], w_rec))
    layer_2 = sigmoid(np.dot(layer_1, w_out))
    layer_2_error = y - layer_2
    out_deltas.append(layer_2_error*sigmoid_output_to_derivative(layer_2))
    overallError += np.abs(layer_2_error[0, 0])
    d[binary_dim - position - 1] = np.round(layer_2[0, 0])
    hidden_hist.append(layer_1.copy())

  up_0, up_1, up_h = np.zeros_like(w_in), np.zeros_like(w_out), np.zeros_like(w_rec)
  future_layer_1_delta = np.zeros(hidden_dim)
  for position in range(binary_dim):
    X = np.array([[a[position], b[position]]])
    layer_1 = hidden_hist[-position-1]
    prev_layer_1 = np.atleast_2d(hidden_hist[-position-2])
    layer_2_delta = out_deltas[-position-1]
    layer_1_delta = (future_layer_1_delta.dot(w_rec.T) + layer_2_delta.dot(w_out.T)) * sigmoid_output_to_derivative(layer_1)
    up_1 += np.atleast_2d(layer_1).T.dot(layer_2_delta)
    up_h += prev_layer_1.T.dot(layer_1_delta)
    up_0 += X.T.dot(layer_1_delta)
  w_in += up_0 * alpha
  w_out += up_1 * alpha
  w_rec += up_h * alpha

  if j % 300 == 0:
    print("Error:", overallError)
    print("Pred:", d, "True:", c)
