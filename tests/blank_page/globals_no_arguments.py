# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: functions without arguments share globals; each call is one phase of the step
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
alpha = 1.5
syn0 = syn1 = None
l1 = l2 = l1_delta = l2_delta = None

def init():
    global syn0, syn1
    np.random.seed(8)
    syn0 = 2*np.random.random((3,4))-1
    syn1 = 2*np.random.random((4,1))-1

def forward():
    global l1, l2
    l1 = 1/(1+np.exp(-X.dot(syn0)))
    l2 = 1/(1+np.exp(-l1.dot(syn1)))

def backward():
    global l1_delta, l2_delta
    l2_delta = (l2-y)*(l2*(1-l2))
    l1_delta = l2_delta.dot(syn1.T)*(l1*(1-l1))

def update():
    global syn0, syn1
    syn1 = syn1-alpha*l1.T.dot(l2_delta)
    syn0 = syn0-alpha*X.T.dot(l1_delta)

init()
for j in range(30000):
    forward()
    backward()
    update()
    if j % 10000 == 0:
        print("Error after", j, "iterations:", np.mean(np.abs(l2-y)))
print(l2)
