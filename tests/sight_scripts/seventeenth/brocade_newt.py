# verdict: wrong
# line: 11
# also: 25
# why: arctan derivative misses the square
import numpy as np

def f(z):
    return np.arctan(z)

def f_prime(z):
    return 1.0 / (1.0 + np.abs(z))

np.random.seed(52)
inputs = np.array([[-1., -1., 1.], [-1., 1., 1.], [1., -1., 1.], [1., 1., 1.]])
outputs = np.array([[-1.], [1.], [1.], [-1.]])
w_hidden = np.random.randn(3, 5)
w_output = np.random.randn(5, 1)

for iteration in range(2000):
    z_hidden = np.dot(inputs, w_hidden)
    hidden = f(z_hidden)
    prediction = np.dot(hidden, w_output)
    error = prediction - outputs
    grad_output = np.dot(hidden.T, error)
    grad_hidden = np.dot(inputs.T, np.dot(error, w_output.T) * f_prime(z_hidden))
    w_output -= 0.02 * grad_output
    w_hidden -= 0.02 * grad_hidden
print(prediction.flatten())
