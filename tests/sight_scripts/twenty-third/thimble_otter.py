# verdict: wrong
# line: 24
# why: hidden delta: The bias unit is the first column, but the last one is cut off from the error that goes back.
import numpy as np

np.random.seed(88)
m = 60
X = np.random.uniform(-1, 1, (m, 2))
Y = (X[:, 0] * 2 + X[:, 1] ** 3 > 0.1).astype(float).reshape(m, 1)

# theta as in the ML class, first row = bias
theta1 = np.random.rand(3, 5) * 1.2 - 0.6
theta2 = np.random.rand(6, 1) * 1.2 - 0.6
alpha = 0.5

A0 = np.hstack((np.ones((m, 1)), X))
for it in range(2000):
    A1 = np.tanh(A0.dot(theta1))
    A1b = np.hstack((np.ones((m, 1)), A1))
    A2 = 1 / (1 + np.exp(-A1b.dot(theta2)))

    delta2 = A2 - Y
    back = delta2.dot(theta2.T)
    delta1 = back[:, :-1] * (1 - A1 ** 2)

    theta2 -= alpha / m * A1b.T.dot(delta2)
    theta1 -= alpha / m * A0.T.dot(delta1)

    if it % 500 == 0:
        J = -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
        print("J(%d) = %f" % (it, J))

print("accuracy %.1f%%" % (100 * np.mean((A2 >= 0.5) == (Y == 1))))
print(theta1)
