# verdict: wrong
# line: 19
# also: 20
# why: The first layer is computed once before the loop and stays as it was with the first weights.
import numpy as np

sigm = lambda x: 1/(1+np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
np.random.seed(23)
w0 = np.random.rand(3,5)*2-1
w1 = np.random.rand(5,1)*2-1
alpha = 1.0
first = X @ w0
total_error = []

for epoch in range(3000):
    l0 = first
    l1 = sigm(l0)
    l2 = sigm(l1 @ w1)
    error = y - l2
    total_error.append(np.abs(error).sum())
    d2 = error * l2 * (1 - l2)
    d1 = (d2 @ w1.T) * l1 * (1 - l1)
    w1 += alpha * (l1.T @ d2)
    w0 += alpha * (X.T @ d1)
print(total_error[::600])
