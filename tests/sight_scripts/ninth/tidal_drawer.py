# verdict: wrong
# line: 44
# why: the sum of the weight gradients over the mini-batch is overwritten by each sample instead of added to

# manner of the free online book: lists of ws and bs, column vectors
import random
import numpy as np
random.seed(8)
np.random.seed(8)
sizes=[4, 6, 5, 3]
bs=[np.random.randn(n, 1) for n in sizes[1:]]
ws=[np.random.randn(n, m) for m, n in zip(sizes[:-1], sizes[1:])]
def sigmoid(z):
    return 1.0/(1.0+np.exp(-z))
def sigmoid_prime(z):
    return sigmoid(z)*(1-sigmoid(z))
def backprop(x, y):
    gb=[np.zeros(b.shape) for b in bs]
    gw=[np.zeros(w.shape) for w in ws]
    a=x
    acts=[x]
    zs=[]
    for b, w in zip(bs, ws):
        z=np.dot(w, a)+b
        zs.append(z)
        a=sigmoid(z)
        acts.append(a)
    delta=(acts[-1]-y)*sigmoid_prime(zs[-1])
    gb[-1]=delta
    gw[-1]=np.dot(delta, acts[-2].transpose())
    for l in range(2, len(sizes)):
        sp=sigmoid_prime(zs[-l])
        delta=np.dot(ws[-l+1].transpose(), delta)*sp
        gb[-l]=delta
        gw[-l]=np.dot(delta, acts[-l-1].transpose())
    return gb, gw
def update_mini_batch(batch, step):
    global ws, bs
    grad_b=[np.zeros(b.shape) for b in bs]
    grad_w=[np.zeros(w.shape) for w in ws]
    for x, y in batch:
        gb, gw=backprop(x, y)
        grad_b=[n+d for n, d in zip(grad_b, gb)]
        grad_w=[d for n, d in zip(grad_w, gw)]
    ws=[w-(step/len(batch))*n for w, n in zip(ws, grad_w)]
    bs=[b-(step/len(batch))*n for b, n in zip(bs, grad_b)]
training_data=[]
for k in range(60):
    x=np.random.rand(4, 1)
    y=np.eye(3)[:, [int(np.argmax(x))%3]]
    training_data.append((x, y))
for epoch in range(15):
    random.shuffle(training_data)
    batches=[training_data[k:k+10] for k in range(0, 60, 10)]
    for batch in batches:
        update_mini_batch(batch, 3.0)
    hits=0
    for x, y in training_data:
        a=x
        for b, w in zip(bs, ws):
            a=sigmoid(np.dot(w, a)+b)
        hits+=int(np.argmax(a)==np.argmax(y))
    print("Epoch {0}: {1} / {2}".format(epoch, hits, len(training_data)))
