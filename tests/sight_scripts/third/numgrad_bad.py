# verdict: wrong
# line: 23
# why: The absolute value of the difference quotient is taken, so no weight can ever grow.
import random, math
random.seed(25)
data = [((0.,0.),0.),((0.,1.),1.),((1.,0.),1.),((1.,1.),0.)]
w = [random.uniform(-1, 1) for _ in range(9)]
def net(w, x):
    a = math.tanh(w[0]*x[0] + w[1]*x[1] + w[2])
    b = math.tanh(w[3]*x[0] + w[4]*x[1] + w[5])
    return w[6]*a + w[7]*b + w[8]
def loss(w):
    return sum((net(w, x)-t)**2 for x, t in data)/4
h = 1e-3
for it in range(1500):
    g = []
    for i in range(9):
        w[i] += h
        up = loss(w)
        w[i] -= 2*h
        down = loss(w)
        w[i] += h
        g.append(abs(up - down)/(2*h))
    w = [a - .0002*b for a, b in zip(w, g)]
    if it % 300 == 0: print(it, loss(w))
