# verdict: wrong
# first wrong: sigmoid
# line: 16
# mistake: sigmoid-precedence
# why: 1/1+exp(-x) is 1+exp(-x), the parentheses are missing
# Kleine KI in Python, Spaltenschreibweise
import numpy as np

x = np.array([[0,0,1,1],[0,1,0,1],[1,1,1,1]])
soll = np.array([[0,1,1,0]])
np.random.seed(1)
v = np.random.rand(4,3)-0.5
w = np.random.rand(1,4)-0.5

def sigmoid(t):
    return 1/1+np.exp(-t)

for n in range(60000):
    h = sigmoid(v@x)
    o = sigmoid(w@h)
    do = (o-soll)*o*(1-o)
    dh = w.T@do*h*(1-h)
    w = w-0.01*do@h.T
    v = v-0.01*dh@x.T
    if n % 10000 == 0:
        print(n, np.abs(o-soll).mean())
