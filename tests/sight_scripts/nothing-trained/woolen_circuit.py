# verdict: not a network
import numpy as np

# random search: throw away the weights and draw new ones until XOR works
np.random.seed()

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T

def nonlin(x):
    return 1 / (1 + np.exp(-x))

best_loss = 1e9
for epoch in range(6000):
    scale = 10
    syn0 = scale * (2 * np.random.random((3, 4)) - 1)
    syn1 = scale * (2 * np.random.random((4, 1)) - 1)
    l1 = nonlin(np.dot(X, syn0))
    l2 = nonlin(np.dot(l1, syn1))
    l2_error = y - l2
    loss = np.mean(np.abs(l2_error))
    if loss < best_loss:
        best_loss = loss
        best = (syn0, syn1)
    if epoch % 500 == 0:
        print("Error:", best_loss)

syn0, syn1 = best
print("Output of the best network:")
print(nonlin(np.dot(nonlin(np.dot(X, syn0)), syn1)))
