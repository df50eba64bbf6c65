# verdict: wrong
# wrong: the hidden layer
# line: 14
# mistake: the hidden layer is computed once before the loop and never again
# style: beginner who wanted to save time
import numpy as np
np.random.seed(21)
x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
w_a = np.random.randn(3,5)
w_b = np.random.randn(5,1)
l1 = 1/(1+np.exp(-np.dot(x,w_a)))
for i in range(3000):
    l2 = 1/(1+np.exp(-np.dot(l1,w_b)))
    e = y-l2
    d2 = e*l2*(1-l2)
    d1 = d2.dot(w_b.T)*l1*(1-l1)
    w_b += 0.4*l1.T.dot(d2)
    w_a += 0.4*x.T.dot(d1)
    if i % 600 == 0:
        print(i, (e**2).mean())
