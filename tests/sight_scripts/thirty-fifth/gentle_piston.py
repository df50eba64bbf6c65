# verdict: right
import numpy as np

# Multiclass SVM loss, linear classifier, vectorised

np.random.seed(231)
C, D, N = 4, 6, 100

proto = np.random.randn(C, D) * 1.5
y = np.random.randint(C, size=N)
X = proto[y] + np.random.randn(N, D)
X = np.hstack([X, np.ones((N, 1))])   # bias trick


def svm_loss_vectorized(W, X, y, reg):
    num_train = X.shape[0]
    scores = X.dot(W)
    correct_class_score = scores[np.arange(num_train), y][:, np.newaxis]
    margins = np.maximum(0, scores - correct_class_score + 1)
    margins[np.arange(num_train), y] = 0
    loss = np.sum(margins) / num_train + reg * np.sum(W * W)

    mask = (margins > 0).astype(float)
    mask[np.arange(num_train), y] = -np.sum(mask, axis=1)
    dW = X.T.dot(mask) / num_train + 2 * reg * W
    return loss, dW


W = np.random.randn(D + 1, C) * 0.001
for it in range(400):
    idx = np.random.choice(N, 32)
    loss, grad = svm_loss_vectorized(W, X[idx], y[idx], 1e-3)
    W -= 1e-2 * grad
    if it % 80 == 0:
        print('iteration %d / 400: loss %f' % (it, loss))

print('training accuracy: %f' % np.mean(np.argmax(X.dot(W), axis=1) == y))
