# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: X is the target, sigmoid is an array, the loop variable overwrites the data name; the arithmetic is exact
import numpy as np
y = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])   # the questions
X = np.array([[0,1,1,0]]).T                        # the answers
a = np.random.random((3,8))*2-1
b = np.random.random((8,1))*2-1
data = y
for data in range(10000):
    sigmoid = 1/(1+np.exp(-np.matmul(y,a)))
    relu = 1/(1+np.exp(-np.matmul(sigmoid,b)))
    loss = X-relu
    grad = loss*relu*(1-relu)
    weights = np.matmul(grad,b.T)*sigmoid*(1-sigmoid)
    b += np.matmul(sigmoid.T,grad)
    a += np.matmul(y.T,weights)
print(relu)
