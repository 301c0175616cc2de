/** The longer side of a picture that leaves the telephone. */
const LONGEST = 2560;

/**
 * A picture made small enough for a bad line and turned the right way up; what the camera wrote into it stays behind. Whatever the
 * browser cannot open goes as it is: the server looks at it.
 */
export async function reduced(file: Blob, name: string): Promise<{ name: string; bytes: ArrayBuffer }> {
  if (!file.type.startsWith('image/')) return { name, bytes: await file.arrayBuffer() };
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return { name, bytes: await file.arrayBuffer() };
  }
  try {
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const pen = canvas.getContext('2d');
    if (!pen) return { name, bytes: await file.arrayBuffer() };
    // JPEG knows no transparency: what was clear would become black.
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const jpeg = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.86));
    if (!jpeg) return { name, bytes: await file.arrayBuffer() };
    return { name: `${name.replace(/\.[A-Za-z0-9]{1,5}$/, '')}.jpg`, bytes: await jpeg.arrayBuffer() };
  } finally {
    picture.close();
  }
}
