# verdict: wrong
# line: 31
# why: Theta2 is not transposed and multiplied element-wise, so rows (samples) meet hidden units by broadcasting
# nn_demo  -  rewritten from MATLAB (element-wise is * here, not .*)
from numpy import *

random.seed(1)
X = array([[0, 0, 1],
           [0, 1, 1],
           [1, 0, 1],
           [1, 1, 1]])
Y = array([[0], [1], [1], [0]])

nHidden = 4
nIter = 3000
alpha = 1

Theta1 = 2 * random.rand(size(X, 1), nHidden) - 1
Theta2 = 2 * random.rand(nHidden, 1) - 1

J = zeros((nIter, 1))
for k in arange(0, nIter):
    a1 = X
    z2 = a1 @ Theta1
    a2 = 1 / (1 + exp(-z2))
    z3 = a2 @ Theta2
    a3 = 1 / (1 + exp(-z3))

    e3 = a3 - Y
    delta3 = e3 * a3 * (1 - a3)
    e2 = delta3 * Theta2
    delta2 = e2 * a2 * (1 - a2)

    grad2 = a2.T @ delta3
    grad1 = a1.T @ delta2

    Theta2 = Theta2 - alpha * grad2
    Theta1 = Theta1 - alpha * grad1
    J[k] = sum(e3 ** 2) / 2

print('J(1)   = %f' % J[0, 0])
print('J(end) = %f' % J[-1, 0])
print(a3)
