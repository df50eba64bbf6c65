# verdict: wrong
# line: 17
# also: 18
# why: The pixels are divided by 255 again in every epoch, the inputs shrink to nothing.
import numpy as np
# 2x2 "images": is there a diagonal?  values 0..255
pixels = np.array([[255,0,0,255],[0,255,255,0],[255,255,0,0],[0,0,255,255],[255,0,255,0],[0,255,0,255]], dtype=float)
y = np.array([[1,1,0,0,0,0]]).T
np.random.seed(5)
w1 = np.random.randn(4,5)
w2 = np.random.randn(5,1)

def sigmoid(x):
    return 1/(1+np.exp(-x))

for epoch in range(1000):
    pixels = pixels/255
    h = sigmoid(pixels.dot(w1))
    out = sigmoid(h.dot(w2))
    d_out = (y - out)*out*(1 - out)
    d_h = d_out.dot(w2.T)*h*(1 - h)
    w2 += 0.8*h.T.dot(d_out)
    w1 += 0.8*pixels.T.dot(d_h)
    if epoch % 200 == 0:
        print("Epoch", epoch, "error", np.abs(y - out).mean())
