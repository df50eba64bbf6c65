# verdict: right
import numpy as np

np.random.seed(42)

inputs  = np.array([[0., 0., 1.], [1., 1., 1.], [1., 0., 1.], [0., 1., 1.]])
targets = np.array([[0.], [0.], [1.], [1.]])

syn0 = np.random.normal(0, 1, (3, 5))
syn1 = np.random.normal(0, 1, (5, 1))
alpha = 3.0

def sig(v):
    return 1.0 / (1.0 + np.exp(-v))

for step in range(8001):
    hidden = sig(inputs.dot(syn0))
    output = sig(hidden.dot(syn1))

    # the step size goes in here, once, and travels from here to both layers
    output_error = alpha * (targets - output)
    output_delta = output_error * output * (1 - output)
    hidden_error = output_delta.dot(syn1.T)
    hidden_delta = hidden_error * hidden * (1 - hidden)

    syn1 += hidden.T.dot(output_delta)
    syn0 += inputs.T.dot(hidden_delta)

    if step % 2000 == 0:
        print(step, np.mean(np.abs(output_error)) / alpha)
