# verdict: wrong
# first wrong: loop
# line: 34
# mistake: update-outside-loop
# why: the two update lines stand after the loop, so 20000 turns compute the same gradient and only one step is made
import numpy as np

np.random.seed(1)

def nonlin(x):
    return 1/(1 + np.exp(-x))

X = np.array([[0, 0, 1],
              [0, 1, 1],
              [1, 0, 1],
              [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T

syn0 = 2*np.random.random((3, 4)) - 1
syn1 = 2*np.random.random((4, 1)) - 1

for iteration in range(20000):

    l1 = nonlin(np.dot(X, syn0))
    l2 = nonlin(np.dot(l1, syn1))

    l2_error = y - l2
    if iteration % 5000 == 0:
        print("Error:", np.mean(np.abs(l2_error)))

    l2_delta = l2_error * (l2 * (1 - l2))
    l1_delta = l2_delta.dot(syn1.T) * (l1 * (1 - l1))

syn1, syn0 = syn1 + l1.T.dot(l2_delta), syn0 + X.T.dot(l1_delta)

print("Output after training:")
print(l2)
