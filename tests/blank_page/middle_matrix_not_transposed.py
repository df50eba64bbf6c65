# verdict: wrong
# first wrong: hidden_delta
# line: 26
# mistake: l1error-no-transpose
# why: the square middle matrix is used untransposed on the way back; shapes fit, values don't
import numpy as np

x = np.array([[0,0],[0,1],[1,0],[1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(10)

n = 4
w = [np.random.randn(2,n), np.random.randn(n,n), np.random.randn(n,1)]
b = [np.zeros((1,n)), np.zeros((1,n)), np.zeros((1,1))]

def g(z): return 1/(1+np.exp(-z))
def gp(a): return a*(1-a)

for epoch in range(15000):
    a1 = g(np.dot(x,w[0])+b[0])
    a2 = g(np.dot(a1,w[1])+b[1])
    a3 = g(np.dot(a2,w[2])+b[2])

    d3 = (y-a3)*gp(a3)
    d2 = np.dot(d3,w[2].T)*gp(a2)
    d1 = np.dot(d2,w[1])*gp(a1)

    for k, (below, d) in enumerate([(x,d1),(a1,d2),(a2,d3)]):
        w[k] += 0.5*np.dot(below.T,d)
        b[k] += 0.5*d.sum(axis=0,keepdims=True)

    if epoch % 3000 == 0:
        print(epoch, np.mean((y-a3)**2))
